function probe(a: boolean): number {
  if (a) return 1;
  return 0;
}
