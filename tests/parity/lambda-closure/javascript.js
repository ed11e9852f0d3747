function probe() {
  let total = 0;
  return (x) => {
    total += x;
    return total;
  };
}
