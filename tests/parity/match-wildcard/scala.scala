def probe(a: Int): Unit = a match {
  case 1 => use(10)
  case _ => use(0)
}
