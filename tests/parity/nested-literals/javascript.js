function probe(a, b, c) {
  let r = [[a, b], [c]];
  let s = {"x": [a], "y": {"z": b}};
}
