function probe(a: number): void {
  try {
    use(a);
  } catch (e: any) {
    try {
      use(1);
    } catch (f: any) {
      use(2);
    }
  }
}
