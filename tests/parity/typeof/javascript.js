function probe(a) {
  f(typeof a);
  f(typeof a.b);
}
