class Sample(var a: Int) {
  def probe(): Unit = {
    var b = a
  }
}
