def probe(a, b):
    a = None
    b = a is None
