function probe(a: number, b: number, c: number, d: number[]): void {
  a = b = c;
  d[a] = b = c;
}
