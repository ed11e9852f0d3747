function probe(a, b) {
  new Node();
  new Node(a, b);
  r = new Box(a);
}
