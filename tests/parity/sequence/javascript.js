function probe(r, a, b) {
  r = (a, b);
  f((a, b, a));
}
