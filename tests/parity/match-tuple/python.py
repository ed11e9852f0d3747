def probe(a, b):
    match a, b:
        case 1, _:
            use(a)
