function probe(): Step {
  return x => x + 1;
}
