class Sample(var a: Int, var b: Int) {
  def probe(): Unit = {
    a += b
    a -= b
    a *= b
    a /= b
    a %= b
    a &= b
    a |= b
    a ^= b
    a <<= b
    a >>= b
  }
}
