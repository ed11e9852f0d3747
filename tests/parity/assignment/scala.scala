class Sample(var a: Int, var b: Int, var c: Node, var d: Array[Int]) {
  def probe(): Unit = {
    a = b
    c.x = a + b
    d(a) = b
  }
}
