function probe(a: number[], i: number, j: number): void {
  a[i++] = j--;
  a[++i] = --j;
  j = i-- + ++i;
}
