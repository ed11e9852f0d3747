class Counter:
    def __init__(self, start: int):
        self.x = start
