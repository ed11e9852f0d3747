def probe(a):
    try:
        use(a)
    except Failure as e:
        try:
            use(1)
        except Timeout as f:
            use(2)
