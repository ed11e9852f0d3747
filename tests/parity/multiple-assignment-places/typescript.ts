function probe(a: number[], i: number, j: number, b: Node): void {
  [a[i], a[j]] = [a[j], a[i]];
  [b.x, b.y] = [i, j];
}
