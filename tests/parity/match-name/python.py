def probe(a):
    match a:
        case Point(0, y) as p:
            use(p)
