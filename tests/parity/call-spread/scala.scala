class Sample(var a: Int, var b: Array[Int]) {
  def probe(): Unit = {
    f(b: _*)
    f(a, b: _*)
  }
}
