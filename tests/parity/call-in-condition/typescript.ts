function probe(a: Node, b: Node): void {
  while ((a = f(b)) != null && !a.done()) {
      g(a);
  }
}
