function probe(a, b) {
  a.f();
  a.f(b, b);
  a.b.f(b);
}
