class Sample(var a: Any) {
  def probe(): Unit = {
    var b: Table[Node] = a
    var c: Table[Node, Table[Node, Leaf]] = a
  }
}
