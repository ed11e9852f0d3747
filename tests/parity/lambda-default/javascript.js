function probe() {
  return (x, y = 1, ...rest) => x;
}
