function probe(a: string, b: number): void {
  r = {1: a, [b]: a, [f(b)]: a};
}
