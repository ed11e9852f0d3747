function probe(r: any, a: any, b: any): void {
  r = a ?? b;
  r ??= b;
}
