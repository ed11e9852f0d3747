class Circle extends Shape {
    int area() {
        return super.area();
    }
}
