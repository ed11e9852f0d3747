function probe(a: any): void {
  r = a instanceof Node;
  if (a instanceof Node) {
      f(a);
  }
}
