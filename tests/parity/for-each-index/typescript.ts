function probe(items: number[]): void {
  for (const i in items) {
    print(i);
  }
}
