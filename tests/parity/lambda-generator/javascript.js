function probe() {
  return function* (x) {
    yield x;
  };
}
