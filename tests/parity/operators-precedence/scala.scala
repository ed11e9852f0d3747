class Sample(var r: Int, var a: Int, var b: Int, var c: Int) {
  def probe(): Unit = {
    r = a + b * c - a
    r = (a + b) * c
    r = a - b - c
    r = -a * b
    r = a < b + c && b == c || a > c
    r = a << b + c
    r = (a & b == c)
  }
}
