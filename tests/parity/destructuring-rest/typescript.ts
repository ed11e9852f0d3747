function probe(a: any): void {
  const [b, ...c] = a;
}
