function probe(a) {
  const [b, c] = a;
  const [d, [e, f]] = a;
}
