function probe(a: number): number {
  try {
    let b: number = f(a);
    return b;
  } catch (e: any) {
    log(e.message);
    return 0;
  }
}
