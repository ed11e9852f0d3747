function probe(a) {
  for (; a > 0; ) {
    use(a);
  }
}
