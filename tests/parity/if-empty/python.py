def probe(a):
    if a > 0:
        pass
    else:
        use(a)
