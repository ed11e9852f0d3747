def probe(r, a, b, c):
    r = a + b * c - a
    r = (a + b) * c
    r = a - b - c
    r = -a * b
    r = a < b + c and b == c or a > c
    r = a << b + c
    r = (a & b == c)
