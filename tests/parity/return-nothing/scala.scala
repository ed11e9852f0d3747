def probe(a: Int): Unit = {
  return
}
