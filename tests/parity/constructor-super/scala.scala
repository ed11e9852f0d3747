class Circle(r: Int) extends Shape(r) {
}
