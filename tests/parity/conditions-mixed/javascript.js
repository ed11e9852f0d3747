function probe(a, b, c) {
  if (a && b || !c) {
    use(a);
  }
}
