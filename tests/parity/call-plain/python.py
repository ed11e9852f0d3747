def probe(a, b):
    f()
    f(a)
    f(a, g(b))
