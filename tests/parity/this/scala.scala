class Sample(var a: Int) {
  def probe(): Unit = {
    this.a = a
    this.f(this.a)
    g(this)
  }
}
