function probe(a: number): number {
  return a > 0 ? 1 : a < 0 ? 2 : 3;
}
