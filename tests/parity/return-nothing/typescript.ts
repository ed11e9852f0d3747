function probe(a: number): void {
  return;
}
