class Outer {
  val x: first.second.third.Type
}
