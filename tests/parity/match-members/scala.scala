def probe(a: Any): Int = {
  a match {
    case Point(x = -1, y = n) => use(n)
  }
}
