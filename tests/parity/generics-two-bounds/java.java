class Box<T extends Shape & Named> {
}
