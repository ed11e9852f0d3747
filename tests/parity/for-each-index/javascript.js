function probe(items) {
  for (const i in items) {
    print(i);
  }
}
