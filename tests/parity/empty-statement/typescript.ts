function probe(a: number): void {
  while (next(a) > 0) ;
}
