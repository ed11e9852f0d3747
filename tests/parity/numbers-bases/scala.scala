object Sample {
  def probe(): Unit = {
    f(42, 0xff, 0b101)
    f(1.5, 2e3, 2.5e-3)
  }
}
