def probe():
    return lambda x: lambda y: x + y
