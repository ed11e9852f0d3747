def probe(a):
    return (a) if (a > 1) else (0)
