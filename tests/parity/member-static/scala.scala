class Sample(var r: Int, var a: Int) {
  def probe(): Unit = {
    r = Node.size
    r = Node.make(a)
  }
}
