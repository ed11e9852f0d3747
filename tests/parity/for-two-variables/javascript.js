function probe(a) {
  for (let i = 0, j = a; i < j; i++, j--) {
    use(i, j);
  }
}
