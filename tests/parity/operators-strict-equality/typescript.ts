function probe(r: boolean, a: any, b: any): void {
  r = a === b;
  r = a !== b;
}
