function probe() {
  return apply(x => x + 1, 2);
}
