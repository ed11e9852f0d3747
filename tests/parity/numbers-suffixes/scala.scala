object Sample {
  def probe(): Unit = {
    f(1L, 1.5f)
  }
}
