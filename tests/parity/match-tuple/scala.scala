def probe(a: Int, b: Int): Int = {
  (a, b) match {
    case (1, _) => use(a)
  }
}
