def probe(a: Int): Int = {
  val b = {
    use(a)
    1
  }
  b
}
