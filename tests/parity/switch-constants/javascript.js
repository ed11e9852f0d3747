function probe(a) {
  switch (a) {
    case Color.RED:
      return 1;
    case GREEN:
      return 2;
    case "blue":
      return 3;
  }
  return 0;
}
