function probe(a) {
  let f = x => x + 1;
  return f(a);
}
