def probe(a: int, b: int) -> int:
    return a + b
