def probe():
    f(True)
    f(False)
