function* probe(a: number): Numbers {
  yield a;
  yield 2;
}
