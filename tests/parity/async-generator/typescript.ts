async function* probe(a: Task): Numbers {
  yield await a;
}
