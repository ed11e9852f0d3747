class Counter {
  def size = {
    return this.x
  }

  def size_=(value: Int) = {
    this.x = value
  }
}
