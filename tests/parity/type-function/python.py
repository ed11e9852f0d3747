def probe(x: Callable[[Name, Shape], int]):
    run(x)
