class Box[T <: Shape] {
  var items: List[T]
}
