function probe(a: Node, b: number): void {
  a.f();
  a.f(b, b);
  a.b.f(b);
}
