def probe(a: Any, b: Boolean): Unit = a match {
  case 1 if b => use(a)
}
