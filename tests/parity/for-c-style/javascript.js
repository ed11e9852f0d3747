function probe(n) {
  for (let i = 0; i < n; i++) {
    n -= i;
  }
  return n;
}
