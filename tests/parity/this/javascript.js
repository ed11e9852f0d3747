function probe(a) {
  this.a = a;
  this.f(this.a);
  g(this);
}
