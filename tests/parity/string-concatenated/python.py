def probe(r, a, b):
    r = "x" + a
    r = a + "y" + b
