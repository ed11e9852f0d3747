def probe(a: Int): Unit = {
  a match {
    case 1 =>
      use(1)
      use(2)
  }
}
