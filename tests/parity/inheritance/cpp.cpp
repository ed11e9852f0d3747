class Circle : public Shape {
    int area() {
        return Shape::area();
    }
};
