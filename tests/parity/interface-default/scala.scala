trait Shape {
  def area(): Int = {
    return 1
  }
}
