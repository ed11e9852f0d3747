function probe(a: Node, b: number): void {
  f<Node>(b);
  a.f<Node>(b);
  a.f<Node, Leaf>(b, b);
}
