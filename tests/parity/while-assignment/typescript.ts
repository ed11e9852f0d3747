function probe(a: number): void {
  while ((a = next()) > 0) {
    use(a);
  }
}
