function probe(a) {
  if (a) {
    throw a;
  }
}
