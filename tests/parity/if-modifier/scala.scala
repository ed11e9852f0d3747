def probe(a: Boolean): Int = {
  if (a) return 1
  return 0
}
