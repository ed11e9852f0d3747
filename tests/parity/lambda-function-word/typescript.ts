function probe(): Step {
  return function (x) {
    return x;
  };
}
