function probe(a: number): number {
  let f = x => x + 1;
  return f(a);
}
