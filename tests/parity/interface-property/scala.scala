trait Shape {
  val area: Int
}
