function probe(a: Node): void {
  let b: Node = a;
  let c: Node;
}
