function probe(a: number): void {
  try {
    use(a);
  } catch (e: any) {
    use(e);
  } finally {
    close(a);
  }
}
