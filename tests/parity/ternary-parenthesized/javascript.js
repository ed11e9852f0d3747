function probe(a) {
  return (a > 1) ? (a) : (0);
}
