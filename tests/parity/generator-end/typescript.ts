function* probe(a) {
  if (a) {
    return;
  }
  yield 1;
}
