function probe(a, b) {
  outer:
  while (a) {
    while (b) {
      if (a) {
        break outer;
      }
      continue outer;
    }
  }
}
