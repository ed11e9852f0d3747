abstract class Pair[A, B] {
  val first: A
  val second: B
}
