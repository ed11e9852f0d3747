def probe(a, b):
    while (a := f(b)) != None and not a.done():
        g(a)
