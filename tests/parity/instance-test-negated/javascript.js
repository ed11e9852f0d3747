function probe(a) {
  if (!(a instanceof Node)) {
      f(a);
  }
}
