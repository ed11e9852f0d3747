class Sample(var r: Int, var a: Int, var b: Int) {
  def probe(): Unit = {
    r = a & b
    r = a | b
    r = a ^ b
    r = ~a
    r = a << b
    r = a >> b
  }
}
