def probe(a: Int): Unit = {
  if (a > 0) {
    use(1)
  } else if (a < 0) {
    use(2)
  }
}
