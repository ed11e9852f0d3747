function probe(a, b) {
  a = null;
  b = a == null;
}
