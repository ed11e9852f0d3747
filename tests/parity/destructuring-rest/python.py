def probe(a):
    b, *c = a
