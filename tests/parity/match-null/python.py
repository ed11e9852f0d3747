def probe(a):
    match a:
        case None:
            use(0)
        case True:
            use(1)
