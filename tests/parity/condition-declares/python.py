def probe(a):
    if b := f(a):
        use(b)
