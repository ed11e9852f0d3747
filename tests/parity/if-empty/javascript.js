function probe(a) {
  if (a > 0) {
  } else {
    use(a);
  }
}
