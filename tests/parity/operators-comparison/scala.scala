class Sample(var r: Boolean, var a: Int, var b: Int) {
  def probe(): Unit = {
    r = a == b
    r = a != b
    r = a < b
    r = a <= b
    r = a > b
    r = a >= b
  }
}
