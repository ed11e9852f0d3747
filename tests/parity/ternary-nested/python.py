def probe(a):
    return 1 if a > 0 else 2 if a < 0 else 3
