def probe():
    return apply(lambda x: x + 1, 2)
