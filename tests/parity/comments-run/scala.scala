def probe() = {
  run()
  // First.
  // Second.
  stop()
}
