def probe(a, b, i):
    a.c += i
    b[i] -= a.c
    a.d[i] *= b[i] + 1
