function probe(a: number): number {
  if ((a > 0)) {
    use((a));
  }
  return (a) + (1);
}
