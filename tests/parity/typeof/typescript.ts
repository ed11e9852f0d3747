function probe(a: any): void {
  f(typeof a);
  f(typeof a.b);
}
