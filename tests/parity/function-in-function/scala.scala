def outer(a: Int): Int = {
  def inner(b: Int): Int = {
    return a + b
  }
  return inner(1)
}
