final class Circle {
}
