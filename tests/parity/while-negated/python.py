def probe(a):
    while not a:
        use(a)
