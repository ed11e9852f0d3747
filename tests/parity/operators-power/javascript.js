function probe(r, a, b, c) {
  r = a ** b;
  r = a ** b ** c;
  r = a * b ** c;
}
