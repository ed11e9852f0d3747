def probe(r, a, b):
    r = a & b
    r = a | b
    r = a ^ b
    r = ~a
    r = a << b
    r = a >> b
