def probe(a):
    match a:
        case 1:
            use(10)
        case 2:
            use(20)
