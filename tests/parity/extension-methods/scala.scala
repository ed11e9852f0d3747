extension (c: Counter) {
  def twice(): Int = {
    return c.x
  }
}
