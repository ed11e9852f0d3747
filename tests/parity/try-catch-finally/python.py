def probe(a):
    try:
        use(a)
    except Failure as e:
        use(e)
    finally:
        close(a)
