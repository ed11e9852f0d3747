def probe(a: Shape): Unit = a match {
  case c: Circle => use(c)
  case s: Square => use(s)
}
