def probe(): Unit = {
  for (x <- List(1, 2)) {
    use(x)
  }
}
