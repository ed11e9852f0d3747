function probe(a: number, b: number): void {
  let r = [
    a,
    b,
  ];
}
