class Sample(var a: Node, var b: Int) {
  def probe(): Unit = {
    f[Node](b)
    a.f[Node](b)
    a.f[Node, Leaf](b, b)
  }
}
