function probe() {
  return (x, y) => {
    if (x > y) {
      return x;
    }
    return y;
  };
}
