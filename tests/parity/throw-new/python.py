def probe(a):
    raise Failure(a)
