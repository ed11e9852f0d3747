def probe(a):
    while True:
        use(a)
