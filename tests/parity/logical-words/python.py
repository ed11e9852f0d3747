def probe(a, b):
    if a and not b or b:
        f(a)
