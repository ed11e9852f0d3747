def probe(items: Seq[Int]): Seq[Int] =
  for (x <- items if x > 0) yield x + 1
