function probe(): number {
  return ((x) => x)(1);
}
