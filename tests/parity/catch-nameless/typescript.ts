function probe(a: number): void {
  try {
    use(a);
  } catch {
    use(0);
  }
}
