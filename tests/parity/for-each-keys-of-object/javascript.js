function probe(items) {
  for (const {x, y: z} of items) {
    use(x, z);
  }
}
