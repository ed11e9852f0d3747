function probe() {
  f(1n);
}
