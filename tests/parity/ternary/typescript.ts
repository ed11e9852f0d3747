function probe(a: number): number {
  return a > 0 ? 1 : 2;
}
