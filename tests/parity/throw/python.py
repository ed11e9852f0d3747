def probe(a):
    if a:
        raise a
