def probe(a: Boolean, b: Boolean, c: Boolean): Unit = {
  if (a && b || !c) {
    use(a)
  }
}
