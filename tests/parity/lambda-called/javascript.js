function probe() {
  return ((x) => x)(1);
}
