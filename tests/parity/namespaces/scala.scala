package shapes {
  package plane {
    class Circle {
    }
  }
}
