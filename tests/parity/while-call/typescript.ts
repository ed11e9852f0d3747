function probe(a: number): void {
  while (next(a)) {
    a++;
    use(a);
  }
}
