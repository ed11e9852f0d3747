function probe(a: number): void {
  throw new Failure(a);
}
