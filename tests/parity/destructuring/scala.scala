class Sample(var a: Any) {
  def probe(): Unit = {
    val (b, c) = a
    val (d, (e, f)) = a
  }
}
