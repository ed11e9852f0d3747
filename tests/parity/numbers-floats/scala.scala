object Sample {
  def probe(): Unit = {
    f(.5, 5.0, 1E10)
  }
}
