def probe(items, x):
    for x in items:
        use(x)
