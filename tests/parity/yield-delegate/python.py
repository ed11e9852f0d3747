def probe(a):
    yield from a
