function probe(a: any): void {
  let b: Node | null = a;
}
