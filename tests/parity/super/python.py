def probe(a):
    super().f(a)
