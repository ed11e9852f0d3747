function probe(r: string, a: string, b: string): void {
  r = "x" + a;
  r = a + "y" + b;
}
