function probe(a: number): void {
  while (a > 0) {
    a -= 1;
  }
}
