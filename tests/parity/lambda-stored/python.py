def probe(a):
    f = lambda x: x + 1
    return f(a)
