def probe(a):
    with a:
        return 1
