class Box<T extends Shape> {
    items: List<T>;
}
