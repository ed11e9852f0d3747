class Sample(var a: Int) {
  def probe(): Unit = {
    new Node(a).f()
    f(new Node(a).b)
  }
}
