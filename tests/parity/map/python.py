def probe(a, b):
    r = {}
    r = {"x": a, "y": b}
