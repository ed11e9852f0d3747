def probe(a):
    match a:
        case n if n > 0:
            use(n)
