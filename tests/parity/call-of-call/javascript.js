function probe(a, b) {
  f(a)(b);
  a[b](b);
  (a)(b);
}
