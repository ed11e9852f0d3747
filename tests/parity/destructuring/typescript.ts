function probe(a: any): void {
  const [b, c] = a;
  const [d, [e, f]] = a;
}
