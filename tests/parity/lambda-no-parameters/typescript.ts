function probe(): Step {
  return () => 1;
}
