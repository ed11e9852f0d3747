class Sample(var a: Any) {
  def probe(): Unit = {
    var b: Node | Null = a
  }
}
