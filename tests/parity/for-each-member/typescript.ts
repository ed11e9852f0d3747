function probe(a: unknown, items: number[]): void {
  for (a.b of items) {
    use(a);
  }
}
