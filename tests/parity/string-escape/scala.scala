object Sample {
  def probe(): Unit = {
    f("\n")
    f("a\tb\\c")
    f("\"\u00e9")
  }
}
