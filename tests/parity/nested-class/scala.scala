class Outer {
  class Inner {
    var x: Int = 1
  }
}
