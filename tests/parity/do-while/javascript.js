function probe(a) {
  do {
    a -= 1;
  } while (a > 0);
}
