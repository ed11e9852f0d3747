def probe(r, a, i, j):
    r = a[i, j]
