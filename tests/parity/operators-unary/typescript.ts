function probe(r: number, a: number): void {
  r = -a;
  r = +a;
  r = ~a;
  r = -(-a);
}
