class Outer {
    Shape s = new Shape() {
        int area() {
            return 1;
        }
    };
}
