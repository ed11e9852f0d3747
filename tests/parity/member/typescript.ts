function probe(r: number, a: Node): void {
  r = a.b;
  r = a.b.c;
  a.b = r;
}
