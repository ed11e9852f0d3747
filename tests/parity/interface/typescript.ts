interface Shape {
    area(): number;
}

class Circle implements Shape {
}
