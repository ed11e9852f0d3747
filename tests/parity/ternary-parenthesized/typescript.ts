function probe(a: number): number {
  return (a > 1) ? (a) : (0);
}
