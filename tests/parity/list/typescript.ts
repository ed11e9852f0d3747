function probe(a: number, b: number): void {
  let r = [];
  r = [a, b];
}
