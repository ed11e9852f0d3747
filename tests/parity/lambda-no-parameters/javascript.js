function probe() {
  return () => 1;
}
