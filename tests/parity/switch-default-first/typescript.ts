function probe(a: number): void {
  switch (a) {
    default:
      use(0);
      break;
    case 1:
      use(1);
      break;
  }
}
