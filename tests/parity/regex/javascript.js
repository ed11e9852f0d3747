function probe() {
  f(/ab+/);
  f(/[0-9]/i);
}
