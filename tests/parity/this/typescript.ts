function probe(a: number): void {
  this.a = a;
  this.f(this.a);
  g(this);
}
