function probe(b: number[], c: number[][]): void {
  f(b, c);
}
