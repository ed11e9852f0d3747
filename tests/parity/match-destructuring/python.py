def probe(a):
    match a:
        case [x, y]:
            use(x, y)
