function probe() {
  return async (x) => await x;
}
