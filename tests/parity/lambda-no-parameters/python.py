def probe():
    return lambda: 1
