abstract class Shape {
  def area(): Int
}
