function probe() {
  f("a'b");
  f("\"");
}
