function probe(entries: Map<string, number>): void {
  for (const [key, value] of entries) {
    print(key, value);
  }
}
