def probe(): Unit = {
  run()
}
