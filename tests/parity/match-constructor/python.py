def probe(a):
    match a:
        case Point(x, y):
            use(x, y)
