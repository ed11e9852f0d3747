def probe(a: Int): Int = {
  return if (a > 0) 1 else if (a < 0) 2 else 3
}
