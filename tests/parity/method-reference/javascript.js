function probe(a) {
  return a.next;
}
