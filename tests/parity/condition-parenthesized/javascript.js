function probe(a) {
  if ((a > 0)) {
    use((a));
  }
  return (a) + (1);
}
