class Sample(var r: String, var a: String, var b: String) {
  def probe(): Unit = {
    r = "x" + a
    r = a + "y" + b
  }
}
