function probe(a: number): number {
  switch (a) {
    case 1:
      return 10;
    default:
      return 0;
  }
}
