function probe(a) {
  const [b, ...c] = a;
}
