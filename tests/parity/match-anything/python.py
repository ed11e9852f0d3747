def probe(a):
    match a:
        case n:
            use(n)
