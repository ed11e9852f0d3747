class Sample(var a: Int, var b: Int) {
  def probe(): Unit = {
    new Node()
    new Node(a, b)
    r = new Box[Node](a)
  }
}
