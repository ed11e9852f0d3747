function probe(a: number, b: number): void {
  [a, b] = [b, a];
}
