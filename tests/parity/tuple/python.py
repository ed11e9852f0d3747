def probe(a, b):
    r = (a, b)
    f((a, (b, a)))
