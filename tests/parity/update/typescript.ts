function probe(a: number, b: number[]): void {
  a++;
  a--;
  b[a]++;
  ++a;
  --a;
}
