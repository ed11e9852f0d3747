class Sample(var a: Int, var b: Node) {
  def probe(): Unit = {
    f(s"x $a y")
    f(s"${a + 1}${b.c}")
  }
}
