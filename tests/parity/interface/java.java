interface Shape {
    int area();
}

class Circle implements Shape {
}
