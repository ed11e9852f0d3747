def probe(items):
    for x, (y, z) in items:
        use(x, y, z)
