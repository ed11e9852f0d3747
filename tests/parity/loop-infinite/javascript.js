function probe(a) {
  while (true) {
    use(a);
  }
}
