package shapes

class Circle {
}
