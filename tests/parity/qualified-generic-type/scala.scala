class Outer {
  val x: first.second.Box[Int]
}
