function probe(a: number, b: number): void {
  f();
  f(a);
  f(a, g(b));
}
