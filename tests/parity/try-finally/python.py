def probe(a):
    try:
        return a
    finally:
        close(a)
