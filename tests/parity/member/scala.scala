class Sample(var r: Int, var a: Node) {
  def probe(): Unit = {
    r = a.b
    r = a.b.c
    a.b = r
  }
}
