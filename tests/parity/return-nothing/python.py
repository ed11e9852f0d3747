def probe(a):
    return
