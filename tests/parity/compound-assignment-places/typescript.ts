function probe(a: Node, b: number[], i: number): void {
  a.c += i;
  b[i] -= a.c;
  a.d[i] *= b[i] + 1;
}
