def probe(items):
    return [x + 1 for x in items if x > 0]
