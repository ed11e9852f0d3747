def probe(r, a, i, j):
    r = a.b[i].c(j).d
    r = a.f(i)[j]
    a.b[i].c = -a.d[j]
    r = not a.b.f(i) and not g(j)
