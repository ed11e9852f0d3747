object Sample {
  def probe(): Unit = {
    f(true)
    f(false)
  }
}
