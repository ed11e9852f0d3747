function probe(): Step {
  return ([x, y]) => x;
}
