def probe(a: Int): Unit = a match {
  case 1 | 2 | 3 => use(a)
}
