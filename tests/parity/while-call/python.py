def probe(a):
    while next(a):
        a += 1
        use(a)
