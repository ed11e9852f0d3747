function probe(a: number): void {
  for (let i: number = 0, j: number = a; i < j; i++, j--) {
    use(i, j);
  }
}
