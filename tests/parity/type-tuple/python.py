def probe(x: tuple[Name, Shape]):
    run(x)
