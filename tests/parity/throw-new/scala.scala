def probe(a: Int): Unit = {
  throw new Failure(a);
}
