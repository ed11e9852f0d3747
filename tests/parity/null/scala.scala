class Sample(var a: Node, var b: Boolean) {
  def probe(): Unit = {
    a = null
    b = a == null
  }
}
