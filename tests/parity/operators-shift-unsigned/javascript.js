function probe(r, a, b) {
  r = a >>> b;
  r >>>= b;
}
