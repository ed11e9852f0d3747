function probe(r, a, b) {
  r = a in b;
  r = !(a in b);
}
