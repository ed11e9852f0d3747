def probe(a):
    while next(a) > 0:
        pass
