function probe(a: number, b: number): void {
  let r = {};
  r = {"x": a, "y": b};
}
