function probe(): void {
  f("a'b");
  f("\"");
}
