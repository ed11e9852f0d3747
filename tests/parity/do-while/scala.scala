def probe(start: Int): Unit = {
  var a = start
  do {
    a -= 1
  } while (a > 0)
}
