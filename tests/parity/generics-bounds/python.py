class Box[T: Shape]:
    items: list[T]
