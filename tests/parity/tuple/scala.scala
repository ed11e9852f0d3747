class Sample(var a: Int, var b: Int) {
  def probe(): Unit = {
    r = (a, b)
    f((a, (b, a)))
  }
}
