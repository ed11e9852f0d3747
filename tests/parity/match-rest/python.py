def probe(a):
    match a:
        case [x, *rest]:
            use(x, rest)
