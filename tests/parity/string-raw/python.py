def probe():
    f(r"a\d+")
