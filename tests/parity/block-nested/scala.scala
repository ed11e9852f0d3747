def probe(a: Int): Unit = {
  {
    use(a)
  }
  use(0)
}
