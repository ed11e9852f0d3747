def probe(a: Failure): Unit = {
  if (a) {
    throw a
  }
}
