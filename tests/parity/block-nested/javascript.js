function probe(a) {
  {
    use(a);
  }
  use(0);
}
