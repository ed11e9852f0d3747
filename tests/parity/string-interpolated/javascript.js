function probe(a, b) {
  f(`x ${a} y`);
  f(`${a + 1}${b.c}`);
}
