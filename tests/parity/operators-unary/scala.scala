class Sample(var r: Int, var a: Int) {
  def probe(): Unit = {
    r = -a
    r = +a
    r = ~a
    r = -(-a)
  }
}
