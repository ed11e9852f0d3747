def probe(a):
    b: Node | None = a
