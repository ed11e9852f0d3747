class Counter {
  def this(start: Int) = {
    this.x = start
  }
}
