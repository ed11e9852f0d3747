function probe(a) {
  delete a;
  delete a.b;
}
