function probe(a: any, b: Node): void {
  r = a as Node;
  f(b.c as Node);
}
