function probe() {
  let a, b;
  let c = 1, d = 2;
}
