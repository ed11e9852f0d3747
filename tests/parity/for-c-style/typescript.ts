function probe(n: number): number {
  for (let i: number = 0; i < n; i++) {
    n -= i;
  }
  return n;
}
