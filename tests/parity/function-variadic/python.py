def probe(first: int, *rest: int):
    run(rest)
