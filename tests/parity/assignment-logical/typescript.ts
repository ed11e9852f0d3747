function probe(a: boolean, b: boolean): void {
  a &&= b;
  a ||= b;
}
