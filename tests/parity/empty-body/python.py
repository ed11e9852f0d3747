def probe():
    pass
