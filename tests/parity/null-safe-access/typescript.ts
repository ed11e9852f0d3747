function probe(r: Node, a: Node, i: number): void {
  r = a?.b;
  r = a?.f(i);
  r = a?.b?.c;
  r = a?.[i];
}
