def probe(a):
    with open(a) as f:
        return f
