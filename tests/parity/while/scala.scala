def probe(start: Int): Unit = {
  var a = start
  while (a > 0) {
    a -= 1
  }
}
