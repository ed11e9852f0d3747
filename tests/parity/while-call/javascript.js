function probe(a) {
  while (next(a)) {
    a++;
    use(a);
  }
}
