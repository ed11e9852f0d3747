function probe(r, a, b, c) {
  r = a + b * c - a;
  r = (a + b) * c;
  r = a - b - c;
  r = -a * b;
  r = a < b + c && b == c || a > c;
  r = a << b + c;
  r = (a & b == c);
}
