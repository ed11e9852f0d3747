def probe(r, a):
    r = a.b
    r = a.b.c
    a.b = r
