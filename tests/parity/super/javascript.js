class Sample extends Base {
  probe(a) {
    super.f(a);
  }
}
