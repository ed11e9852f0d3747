def probe(a):
    if not a:
        return 1
    else:
        return 2
