val s = new Shape {
  def area(): Int = {
    return 1
  }
}
