function probe(a: unknown): number {
  if (a.b.has(1)) {
    return a.b.size;
  }
  return 0;
}
