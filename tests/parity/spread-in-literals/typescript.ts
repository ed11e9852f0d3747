function probe(a: any, b: any): void {
  r = [...a, b];
  r = {...a, "x": b};
}
