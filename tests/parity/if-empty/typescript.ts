function probe(a: number): void {
  if (a > 0) {
  } else {
    use(a);
  }
}
