class Counter {
  val x: Int = 1
}
