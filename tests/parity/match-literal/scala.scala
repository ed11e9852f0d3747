def probe(a: Int): Unit = a match {
  case 1 => use(10)
  case 2 => use(20)
}
