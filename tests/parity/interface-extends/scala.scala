trait Shape extends Drawable, Named {
  def area(): Int
}
