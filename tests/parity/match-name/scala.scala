def probe(a: Any): Int = {
  a match {
    case p @ Point(0, y) => use(p)
  }
}
