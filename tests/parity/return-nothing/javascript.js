function probe(a) {
  return;
}
