def probe(r, a, b):
    r = a in b
    r = a not in b
