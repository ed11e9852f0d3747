function probe(a: number): void {
  {
    use(a);
  }
  use(0);
}
