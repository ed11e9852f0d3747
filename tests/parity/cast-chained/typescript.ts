function probe(r: any, a: any): void {
  r = (a as Node).b;
  r = (a.b as Node).c;
}
