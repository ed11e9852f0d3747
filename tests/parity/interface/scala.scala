trait Shape {
  def area(): Int
}

class Circle extends Shape {
}
