function probe(a, b, c, d) {
  a = b;
  c.x = a + b;
  d[a] = b;
}
