function probe(a: boolean): void {
  do {
    use(a);
  } while (!a);
}
