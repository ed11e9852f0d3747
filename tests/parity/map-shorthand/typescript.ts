function probe(a: number, b: number): void {
  r = {a, b};
}
