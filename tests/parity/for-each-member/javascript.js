function probe(a, items) {
  for (a.b of items) {
    use(a);
  }
}
