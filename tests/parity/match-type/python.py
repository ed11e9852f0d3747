def probe(a):
    match a:
        case Circle() as c:
            use(c)
        case Square() as s:
            use(s)
