def probe(a: Int): Int = {
  if (a > 0) {
    return 1
  }
  return 0
}
