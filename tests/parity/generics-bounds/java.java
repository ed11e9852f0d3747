class Box<T extends Shape> {
    List<T> items;
}
