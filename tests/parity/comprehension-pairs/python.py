def probe(a):
    return [k for k, v in a]
