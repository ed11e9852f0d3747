class Sample(var a: Node, var b: Int) {
  def probe(): Unit = {
    a.f(b).g().h(b, b)
    f(a).g()
  }
}
