def probe(a):
    match a:
        case Point(x=-1, y=n):
            use(n)
