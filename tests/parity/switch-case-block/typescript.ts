function probe(a: number): void {
  switch (a) {
    case 1: {
      use(a);
      break;
    }
  }
}
