function probe(): Step {
  return (x, y = 1, ...rest) => x;
}
