function probe(a: Node, b: boolean): void {
  a = null;
  b = a == null;
}
