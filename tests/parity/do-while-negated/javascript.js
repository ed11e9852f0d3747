function probe(a) {
  do {
    use(a);
  } while (!a);
}
