function probe(a, i, j, b) {
  [a[i], a[j]] = [a[j], a[i]];
  [b.x, b.y] = [i, j];
}
