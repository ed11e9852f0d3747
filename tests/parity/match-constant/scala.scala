def probe(a: Color): Int = {
  a match {
    case Color.RED => use(a)
  }
}
