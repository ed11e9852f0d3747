function probe() {
  f(017, 0600);
}
