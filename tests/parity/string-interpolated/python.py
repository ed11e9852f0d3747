def probe(a, b):
    f(f"x {a} y")
    f(f"{a + 1}{b.c}")
