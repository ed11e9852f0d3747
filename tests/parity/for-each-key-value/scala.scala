def probe(entries: Map[String, Int]): Unit = {
  for ((key, value) <- entries) {
    print(key, value)
  }
}
