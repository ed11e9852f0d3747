function probe(a: any): void {
  if (!(a instanceof Node)) {
      f(a);
  }
}
