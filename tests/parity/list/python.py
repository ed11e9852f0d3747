def probe(a, b):
    r = []
    r = [a, b]
