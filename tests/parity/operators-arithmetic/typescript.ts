function probe(r: number, a: number, b: number): void {
  r = a + b;
  r = a - b;
  r = a * b;
  r = a / b;
  r = a % b;
}
