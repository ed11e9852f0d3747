function probe(a, b) {
  while ((a = f(b)) != null && !a.done()) {
      g(a);
  }
}
