function probe(a: boolean): void {
  if (!a) use(a);
}
