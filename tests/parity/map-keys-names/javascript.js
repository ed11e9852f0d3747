function probe(a, b) {
  r = {x: a, y: b};
}
