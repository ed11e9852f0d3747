function probe(r: number, a: number[][], i: number, j: number): void {
  r = a[i];
  r = a[i][j + 1];
  a[i][j] = r;
}
