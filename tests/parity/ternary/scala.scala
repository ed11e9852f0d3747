def probe(a: Int): Int = {
  return if (a > 0) 1 else 2
}
