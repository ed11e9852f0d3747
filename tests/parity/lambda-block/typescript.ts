function probe(): Step {
  return (x, y) => {
    if (x > y) {
      return x;
    }
    return y;
  };
}
