def outer(a: Int) = {
  def inner(b: Int) = {
    return b
  }
  return inner(a)
}
