def probe(a):
    try:
        use(a)
    except Failure as e:
        raise
