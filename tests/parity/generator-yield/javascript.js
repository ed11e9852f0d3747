function* probe(a) {
  yield a;
  yield 2;
}
