def probe(a: Int): Int = {
  val b = if (a > 0) {
    1
  } else {
    2
  }
  b
}
