function probe(a: number): number {
  while (a) {
    if (a > 9) {
      break;
    }
    if (a > 3) {
      continue;
    }
    return a;
  }
  return 0;
}
