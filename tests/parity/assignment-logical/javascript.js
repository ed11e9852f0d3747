function probe(a, b) {
  a &&= b;
  a ||= b;
}
