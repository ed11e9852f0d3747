def probe(x: Table[Name, List[Shape]]):
    run(x)
