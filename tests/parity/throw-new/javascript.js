function probe(a) {
  throw new Failure(a);
}
