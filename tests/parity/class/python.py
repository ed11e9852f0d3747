class Counter:
    x: int = 0

    def add(self, n: int) -> int:
        self.x += n
        return self.x
