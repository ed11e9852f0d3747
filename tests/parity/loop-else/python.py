def probe(items):
    for x in items:
        use(x)
    else:
        use(0)
