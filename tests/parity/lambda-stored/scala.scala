def probe(a: Int): Int = {
  var f = x => x + 1
  return f(a)
}
