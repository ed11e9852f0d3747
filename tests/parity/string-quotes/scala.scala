object Sample {
  def probe(): Unit = {
    f("a'b")
    f("\"")
  }
}
