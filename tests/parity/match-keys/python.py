def probe(a):
    match a:
        case {"name": n, "age": 1}:
            use(n)
