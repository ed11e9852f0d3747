class Sample(var a: Int, var b: Int) {
  def probe(): Unit = {
    f(a, size = b)
    f(size = a, depth = b)
  }
}
