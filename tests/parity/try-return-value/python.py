def probe(a):
    try:
        b: int = f(a)
        return b
    except Failure as e:
        log(e.message)
        return 0
