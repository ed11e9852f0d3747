function probe(r: boolean, a: boolean, b: boolean): void {
  r = a && b;
  r = a || b;
  r = !a;
  r = !(a && b) || b;
}
