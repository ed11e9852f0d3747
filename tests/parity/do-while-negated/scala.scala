def probe(a: Boolean): Unit = {
  do {
    use(a)
  } while (!a)
}
