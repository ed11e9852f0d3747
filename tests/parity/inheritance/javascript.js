class Circle extends Shape {
    area() {
        return super.area();
    }
}
