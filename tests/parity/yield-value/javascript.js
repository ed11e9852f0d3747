function* probe(a) {
  let b;
  b = yield a;
}
