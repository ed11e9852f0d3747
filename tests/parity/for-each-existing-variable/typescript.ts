function probe(items: number[], x: number): void {
  for (x of items) {
    use(x);
  }
}
