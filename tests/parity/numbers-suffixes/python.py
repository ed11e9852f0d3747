def probe():
    f(1j, 1.5j)
