class Sample(var r: Int, var a: Int, var b: Int) {
  def probe(): Unit = {
    r = a >>> b
    r >>>= b
  }
}
