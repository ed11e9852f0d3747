function probe(a: boolean): number {
  if (!a) {
    return 1;
  } else {
    return 2;
  }
}
