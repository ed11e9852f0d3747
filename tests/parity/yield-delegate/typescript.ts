function* probe(a) {
  yield* a;
}
