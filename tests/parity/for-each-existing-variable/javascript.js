function probe(items, x) {
  for (x of items) {
    use(x);
  }
}
