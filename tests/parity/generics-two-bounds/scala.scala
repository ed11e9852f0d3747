class Box[T <: Shape & Named] {
}
