async function* probe(a) {
  yield await a;
}
