def probe(a: Any): Int = {
  a match {
    case n if n > 0 => use(n)
  }
}
