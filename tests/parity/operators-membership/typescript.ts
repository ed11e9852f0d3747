function probe(r: boolean, a: string, b: any): void {
  r = a in b;
  r = !(a in b);
}
