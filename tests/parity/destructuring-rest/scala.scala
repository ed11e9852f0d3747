class Sample(var a: Any) {
  def probe(): Unit = {
    val Seq(b, c*) = a
  }
}
