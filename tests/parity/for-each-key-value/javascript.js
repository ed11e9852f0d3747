function probe(entries) {
  for (const [key, value] of entries) {
    print(key, value);
  }
}
