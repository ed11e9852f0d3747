class Sample(var a: Node) {
  def probe(): Unit = {
    var b: Node = a
  }
}
