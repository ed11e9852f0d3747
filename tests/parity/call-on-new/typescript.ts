function probe(a: number): void {
  new Node(a).f();
  f(new Node(a).b);
}
