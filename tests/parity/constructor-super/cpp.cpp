class Circle : Shape {
    Circle(int r) : Shape(r) {
    }
};
