def probe(r, a):
    r = a[-1]
