function probe(a: number): number {
  if (a > 0) {
    return 1;
  }
  return 0;
}
