def probe(a: int) -> Numbers:
    yield a
    yield 2
