def outer(a: int) -> int:
    def inner(b: int) -> int:
        return a + b
    return inner(1)
