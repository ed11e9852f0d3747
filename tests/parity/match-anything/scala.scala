def probe(a: Any): Int = {
  a match {
    case n => use(n)
  }
}
