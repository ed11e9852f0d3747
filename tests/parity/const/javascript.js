function probe() {
  const size = 8;
}
