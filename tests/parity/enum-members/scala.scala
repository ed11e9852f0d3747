enum Color(x: Int) {
  case RED extends Color(1)
  case GREEN extends Color(2)

  def probe(): Int = {
    return 1
  }
}
