function probe(a: any): void {
  let b: Table<Node> = a;
  let c: Table<Node, Table<Node, Leaf>> = a;
}
