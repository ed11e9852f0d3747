function probe(r, a) {
  r = -a;
  r = +a;
  r = ~a;
  r = -(-a);
}
