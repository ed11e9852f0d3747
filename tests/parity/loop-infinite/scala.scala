def probe(a: Int): Unit = {
  while (true) {
    use(a)
  }
}
