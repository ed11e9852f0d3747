def probe(a):
    match a:
        case Color.RED:
            use(a)
