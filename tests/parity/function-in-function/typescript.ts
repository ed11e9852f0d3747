function outer(a: number): number {
  function inner(b: number): number {
    return a + b;
  }
  return inner(1);
}
