package shapes;

class Circle {
}
