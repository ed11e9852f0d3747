function probe(r: boolean, a: number, b: number): void {
  r = a == b;
  r = a != b;
  r = a < b;
  r = a <= b;
  r = a > b;
  r = a >= b;
}
