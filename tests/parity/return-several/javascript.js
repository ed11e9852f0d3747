function probe(a, b) {
  return [a, b];
}
