def probe(a: Any): Int = {
  a match {
    case Line(Point(x, 0), _) => use(x)
  }
}
