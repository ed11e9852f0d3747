def probe(a):
    match a:
        case 1 | 2 | 3:
            use(a)
