function probe(a: number): void {
  for (let i: number = 0; i < a; ++i) use(i);
}
