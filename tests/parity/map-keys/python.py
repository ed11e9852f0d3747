def probe(a, b):
    r = {1: a, b: a, f(b): a}
