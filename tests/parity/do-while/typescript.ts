function probe(a: number): void {
  do {
    a -= 1;
  } while (a > 0);
}
