function probe(a) {
  new Node(a).f();
  f(new Node(a).b);
}
