def probe(a, i, j):
    r = a[i:j]
    r = a[i:]
    r = a[:j]
