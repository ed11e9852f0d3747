function probe(a: number): void {
  for (; a > 0; ) {
    use(a);
  }
}
