def probe(a):
    try:
        return a
    except (Failure, Timeout) as e:
        return e
