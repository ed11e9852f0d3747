function probe(a, i, j) {
  a[i++] = j--;
  a[++i] = --j;
  j = i-- + ++i;
}
