class Sample(var r: Any, var a: Any) {
  def probe(): Unit = {
    r = (a: Node).b
    r = (a.b: Node).c
  }
}
