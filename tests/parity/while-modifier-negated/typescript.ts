function probe(a: boolean): void {
  while (!a) use(a);
}
