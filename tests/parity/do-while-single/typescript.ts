function probe(a: number): void {
  do use(a);
  while (a > 0);
}
