class Sample(var r: Boolean, var a: Boolean, var b: Boolean) {
  def probe(): Unit = {
    r = a && b
    r = a || b
    r = !a
    r = !(a && b) || b
  }
}
