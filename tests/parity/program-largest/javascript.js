function largest(items) {
  let result = 0;
  for (const item of items) {
    if (item > result) {
      result = item;
    }
  }
  return result;
}
