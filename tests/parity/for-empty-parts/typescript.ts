function probe(a: number): void {
  for (;;) {
    use(a);
  }
}
