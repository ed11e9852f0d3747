function probe(a) {
  let b = a;
}
