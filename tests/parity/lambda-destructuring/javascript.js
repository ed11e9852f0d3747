function probe() {
  return ([x, y]) => x;
}
