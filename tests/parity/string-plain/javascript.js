function probe() {
  f("abc");
  f("");
  f("größer");
}
