class Circle extends Shape[Plane] with Drawable with Named {
  var x: Int = 1
}
