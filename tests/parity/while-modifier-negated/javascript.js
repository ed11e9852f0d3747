function probe(a) {
  while (!a) use(a);
}
