def probe(a):
    assert a > 0
