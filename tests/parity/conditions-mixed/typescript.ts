function probe(a: boolean, b: boolean, c: boolean): void {
  if (a && b || !c) {
    use(a);
  }
}
