function probe(a) {
  const {b, c: d} = a;
  const {e = 1, ...f} = a;
}
