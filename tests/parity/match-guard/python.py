def probe(a, b):
    match a:
        case 1 if b:
            use(a)
