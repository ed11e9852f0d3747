def probe(a):
    try:
        return a
    except Failure as e:
        return e
    else:
        return 1
    finally:
        close(a)
