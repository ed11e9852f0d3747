def probe(x: Shape | None):
    run(x)
