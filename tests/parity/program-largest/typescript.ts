function largest(items: List<number>): number {
  let result: number = 0;
  for (const item of items) {
    if (item > result) {
      result = item;
    }
  }
  return result;
}
