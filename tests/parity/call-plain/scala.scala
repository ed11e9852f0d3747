class Sample(var a: Int, var b: Int) {
  def probe(): Unit = {
    f()
    f(a)
    f(a, g(b))
  }
}
