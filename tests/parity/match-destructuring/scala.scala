def probe(a: Any): Unit = a match {
  case (x, y) => use(x, y)
}
