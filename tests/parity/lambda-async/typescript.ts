function probe(): Step {
  return async (x) => await x;
}
