function probe(a: number, b: number): Pair {
  return [a, b];
}
