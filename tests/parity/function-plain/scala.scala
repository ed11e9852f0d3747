def probe() = {
  run()
}
