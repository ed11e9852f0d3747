function probe(): number {
  return apply(x => x + 1, 2);
}
