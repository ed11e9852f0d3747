def probe(a):
    match a:
        case Line(Point(x, 0), _):
            use(x)
