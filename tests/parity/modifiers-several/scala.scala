class Counter {
  protected final lazy val x: Int = 1
}
