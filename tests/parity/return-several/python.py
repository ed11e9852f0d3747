def probe(a, b):
    return a, b
