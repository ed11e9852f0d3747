def probe(a, items):
    for a.b in items:
        use(a)
