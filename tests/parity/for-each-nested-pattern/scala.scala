def probe(items: Any): Unit = {
  for ((x, (y, z)) <- items) {
    use(x, y, z)
  }
}
