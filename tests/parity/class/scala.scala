class Counter {
  var x: Int = 0

  def add(n: Int): Int = {
    this.x += n
    return this.x
  }
}
