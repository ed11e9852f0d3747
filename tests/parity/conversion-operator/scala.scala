given Conversion[Counter, Int] with {
  def apply(c: Counter): Int = {
    return c.x
  }
}
