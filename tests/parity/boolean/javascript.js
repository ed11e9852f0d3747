function probe() {
  f(true);
  f(false);
}
