function probe(a: number, b: number[]): void {
  f(...b);
  f(a, ...b);
}
