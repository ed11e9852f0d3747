function probe(a: Node, b: number): void {
  a.f(b).g().h(b, b);
  f(a).g();
}
