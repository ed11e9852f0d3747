def probe(a: Any): Unit = a match {
  case Point(x: Int, y: Int) => use(x, y)
}
