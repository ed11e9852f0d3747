function probe(a, b) {
  [a, b] = [b, a];
}
