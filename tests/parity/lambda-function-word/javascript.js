function probe() {
  return function (x) {
    return x;
  };
}
