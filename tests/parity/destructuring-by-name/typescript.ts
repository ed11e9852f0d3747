function probe(a: any): void {
  const {b, c: d} = a;
  const {e = 1, ...f} = a;
}
