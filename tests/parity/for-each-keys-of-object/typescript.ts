function probe(items: unknown): void {
  for (const {x, y: z} of items) {
    use(x, z);
  }
}
