def probe(a: Int): Unit = {
  if (a > 0) {
  } else {
    use(a)
  }
}
