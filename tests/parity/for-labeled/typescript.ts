function probe(items: number[]): void {
  outer:
  for (const x of items) {
    for (const y of items) {
      if (x > y) {
        continue outer;
      }
    }
  }
}
