def probe(a: Int, b: Int): Pair = {
  return (a, b)
}
