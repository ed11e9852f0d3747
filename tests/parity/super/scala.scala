class Sample(var a: Int) {
  def probe(): Unit = {
    super.f(a)
  }
}
