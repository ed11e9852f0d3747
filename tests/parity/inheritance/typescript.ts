class Circle extends Shape {
    area(): number {
        return super.area();
    }
}
