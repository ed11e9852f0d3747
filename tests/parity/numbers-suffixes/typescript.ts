function probe(): void {
  f(1n);
}
