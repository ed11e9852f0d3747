def probe(a):
    match a:
        case 1:
            use(10)
        case _:
            use(0)
