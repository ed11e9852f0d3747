function probe(a) {
  if (!a) use(a);
}
