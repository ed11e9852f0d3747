class Sample(var a: Node, var b: Int) {
  def probe(): Unit = {
    a.f()
    a.f(b, b)
    a.b.f(b)
  }
}
