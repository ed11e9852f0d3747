class Circle extends Shape {
  def area(): Int = {
    return super.area()
  }
}
