function probe(a: any, b: number): void {
  f(a)(b);
  a[b](b);
  (a)(b);
}
