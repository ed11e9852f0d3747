class Circle extends Shape {
    Circle(int r) {
        super(r);
    }
}
