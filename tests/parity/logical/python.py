def probe(r, a, b):
    r = a and b
    r = a or b
    r = not a
    r = not (a and b) or b
