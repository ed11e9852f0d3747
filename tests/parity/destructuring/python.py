def probe(a):
    b, c = a
    d, (e, f) = a
