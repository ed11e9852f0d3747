class Box {
  def probe[T](a: T): T = {
    return this.get[T](a)
  }
}
