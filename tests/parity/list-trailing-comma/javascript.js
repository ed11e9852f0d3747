function probe(a, b) {
  let r = [
    a,
    b,
  ];
}
