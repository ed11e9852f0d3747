function probe(r: Node, a: Node): void {
  r = a!;
  r = a!.b;
}
