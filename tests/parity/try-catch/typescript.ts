function probe(a) {
  try {
    return a;
  } catch (e: any) {
    return e;
  }
}
