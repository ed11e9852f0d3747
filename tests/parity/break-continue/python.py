def probe(a):
    while a:
        if a > 9:
            break
        if a > 3:
            continue
        return a
