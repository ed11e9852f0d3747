def probe(a: Seq[Int]): Unit = a match {
  case Seq(x, rest*) => use(x, rest)
}
