def probe(a):
    b: Node = a
    c: Node
