object Sample {
  def probe(): Unit = {
    f("abc")
    f("")
    f("größer")
  }
}
