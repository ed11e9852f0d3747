def probe(a, b):
    with open(a) as f, open(b) as g:
        return f
