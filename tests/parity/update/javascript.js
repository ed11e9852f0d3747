function probe(a, b) {
  a++;
  a--;
  b[a]++;
  ++a;
  --a;
}
