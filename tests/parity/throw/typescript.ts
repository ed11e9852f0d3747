function probe(a: Failure): void {
  if (a) {
    throw a;
  }
}
