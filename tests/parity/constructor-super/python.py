class Circle(Shape):
    def __init__(self, r: int):
        super().__init__(r)
