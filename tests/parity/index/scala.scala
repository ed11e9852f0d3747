class Sample(var r: Int, var a: Array[Array[Int]], var i: Int, var j: Int) {
  def probe(): Unit = {
    r = a(i)
    r = a(i)(j + 1)
    a(i)(j) = r
  }
}
