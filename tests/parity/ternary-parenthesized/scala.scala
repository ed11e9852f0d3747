def probe(a: Int): Int = {
  return if ((a > 1)) (a) else (0)
}
