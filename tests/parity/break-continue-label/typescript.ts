function probe(a: boolean, b: boolean): void {
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
