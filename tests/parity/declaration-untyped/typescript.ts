function probe(a: number): void {
  let b = a;
}
