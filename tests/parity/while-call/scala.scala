def probe(a: Int): Unit = {
  while (next(a)) {
    a += 1
    use(a)
  }
}
