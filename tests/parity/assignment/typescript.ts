function probe(a: number, b: number, c: Node, d: number[]): void {
  a = b;
  c.x = a + b;
  d[a] = b;
}
