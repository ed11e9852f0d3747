function probe(a, b) {
  let r = [];
  r = [a, b];
}
