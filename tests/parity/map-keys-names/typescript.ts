function probe(a: number, b: number): void {
  r = {x: a, y: b};
}
