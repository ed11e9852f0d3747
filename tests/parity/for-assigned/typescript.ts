function probe(a: number): void {
  for (a = 0; a < 9; a += 2) {
    use(a);
  }
}
