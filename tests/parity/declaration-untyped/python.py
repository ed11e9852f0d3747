def probe(a):
    b = a
