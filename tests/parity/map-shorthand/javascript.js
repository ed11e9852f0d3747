function probe(a, b) {
  r = {a, b};
}
