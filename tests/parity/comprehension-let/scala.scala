def probe(a: Seq[Int]): Any = {
  return for (x <- a; y = x + 1) yield y
}
