def probe(a):
    b: Table[Node] = a
    c: Table[Node, Table[Node, Leaf]] = a
