function probe(a: number, b: number): void {
  new Node();
  new Node(a, b);
  r = new Box<Node>(a);
}
