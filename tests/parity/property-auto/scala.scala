class Counter {
  var x: Int = 1
}
