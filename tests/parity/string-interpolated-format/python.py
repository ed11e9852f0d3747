def probe(a):
    f(f"{a:8.2f}|")
