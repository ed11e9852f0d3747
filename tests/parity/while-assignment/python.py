def probe(a):
    while (a := next()) > 0:
        use(a)
