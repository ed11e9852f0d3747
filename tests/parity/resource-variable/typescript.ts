function probe(a) {
  using f = open(a);
  return f;
}
