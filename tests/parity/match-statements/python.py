def probe(a):
    match a:
        case 1:
            use(1)
            use(2)
