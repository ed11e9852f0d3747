def probe():
    f(b"abc")
