def probe(a):
    try:
        use(a)
    except:
        use(0)
