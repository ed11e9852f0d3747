function probe(r, a) {
  r = Node.size;
  r = Node.make(a);
}
