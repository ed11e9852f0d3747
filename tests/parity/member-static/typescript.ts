function probe(r: number, a: number): void {
  r = Node.size;
  r = Node.make(a);
}
