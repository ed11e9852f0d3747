function probe(a: number, b: Node): void {
  f(`x ${a} y`);
  f(`${a + 1}${b.c}`);
}
