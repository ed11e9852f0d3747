function probe(a, b) {
  let r = {};
  r = {"x": a, "y": b};
}
