function probe(): void {
  f(42, 0xff, 0o17, 0b101);
  f(1.5, 2e3, 2.5e-3);
}
