package shapes.plane.round

class Circle {
}
