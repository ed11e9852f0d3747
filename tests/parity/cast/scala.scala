class Sample(var a: Any, var b: Node) {
  def probe(): Unit = {
    r = a: Node
    f(b.c: Node)
  }
}
