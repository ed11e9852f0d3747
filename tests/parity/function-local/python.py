def outer(a):
    def inner(b):
        return b
    return inner(a)
