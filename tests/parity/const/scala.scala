object Sample {
  def probe(): Unit = {
    val size: Int = 8
  }
}
