function probe(a: number): void {
  while (true) {
    use(a);
  }
}
