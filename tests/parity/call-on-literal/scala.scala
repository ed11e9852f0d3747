class Sample(var a: Int) {
  def probe(): Unit = {
    "abc".f(a)
    "abc".f().g(a)
  }
}
