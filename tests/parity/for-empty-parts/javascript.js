function probe(a) {
  for (;;) {
    use(a);
  }
}
