def probe(a: Int, b: Int = 1): Int = {
  return a + b
}
