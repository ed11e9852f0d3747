function probe(a) {
  r = a instanceof Node;
  if (a instanceof Node) {
      f(a);
  }
}
