class Counter {
  var a: Int = 1
  protected var b: Int = 2
  private var c: Int = 3
}
