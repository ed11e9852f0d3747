def probe(a, b):
    return [f(x, y) for x in a for y in b]
