def probe(a: Int, b: Int): Int = {
  return a + b
}
