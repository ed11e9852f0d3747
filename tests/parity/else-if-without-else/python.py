def probe(a):
    if a > 0:
        use(1)
    elif a < 0:
        use(2)
