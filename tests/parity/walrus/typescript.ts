function probe(a: number, b: number): void {
  if ((a = f(b)) > b) {
      g(a);
  }
}
