def probe():
    for x in [1, 2]:
        use(x)
