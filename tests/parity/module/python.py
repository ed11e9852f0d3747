class First:
    pass


class Second:
    pass
