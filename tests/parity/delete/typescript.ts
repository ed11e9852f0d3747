function probe(a: Node): void {
  delete a;
  delete a.b;
}
