def probe() = {
  run() // What came of it.
  stop()
}
