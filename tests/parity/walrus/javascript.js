function probe(a, b) {
  if ((a = f(b)) > b) {
      g(a);
  }
}
