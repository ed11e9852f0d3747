def probe(a):
    try:
        return a
    except Failure as e:
        return e
