class Counter {
  def probe(a: Int): Int = {
    return this.x + a
  }
}
