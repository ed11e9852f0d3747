def probe(a: Any): Int = {
  a match {
    case null => use(0)
    case true => use(1)
  }
}
