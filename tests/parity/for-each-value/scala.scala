def probe(items: Seq[Int]): Int = {
  var total = 0
  for (x <- items) {
    total += x
  }
  total
}
