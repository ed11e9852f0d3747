function probe(): void {
  f(true);
  f(false);
}
