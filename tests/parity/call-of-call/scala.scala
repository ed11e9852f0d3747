class Sample(var a: Any, var b: Int) {
  def probe(): Unit = {
    f(a)(b)
    a(b)(b)
    (a)(b)
  }
}
