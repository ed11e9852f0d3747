function probe(a: number, b: number, c: number): void {
  let r = [[a, b], [c]];
  let s = {"x": [a], "y": {"z": b}};
}
