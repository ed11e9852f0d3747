function probe(): Step {
  return function* (x) {
    yield x;
  };
}
