function probe(): void {
  f(/ab+/);
  f(/[0-9]/i);
}
