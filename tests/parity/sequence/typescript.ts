function probe(r: number, a: number, b: number): void {
  r = (a, b);
  f((a, b, a));
}
