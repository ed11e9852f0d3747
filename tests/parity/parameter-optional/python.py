def probe(x: int = None):
    run(x)
