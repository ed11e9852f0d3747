function probe(a: number): void {
  "abc".f(a);
  "abc".f().g(a);
}
