def probe(a):
    del a
    del a.b
