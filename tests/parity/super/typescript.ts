class Sample extends Base {
  probe(a: number): void {
    super.f(a);
  }
}
