function probe(a) {
  try {
    return a;
  } catch (e) {
    return e;
  }
}
