class Outer(shapes: Shapes) {
  export shapes.{circle, square as box}
}
