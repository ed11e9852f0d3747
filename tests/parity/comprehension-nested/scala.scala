def probe(a: Seq[Int], b: Seq[Int]): Any = {
  return for (x <- a; y <- b) yield f(x, y)
}
