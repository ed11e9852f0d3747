function probe(a) {
  if (a) return 1;
  return 0;
}
