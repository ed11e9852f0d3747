class Point {
  def +(other: Point): Point = {
    return this.sum(other)
  }
}
