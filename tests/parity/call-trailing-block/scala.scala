class Sample(var a: Int) {
  def probe(): Unit = {
    f(a) { x => g(x) }
    a.each { x => g(x) }
  }
}
