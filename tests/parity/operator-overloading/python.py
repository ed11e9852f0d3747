class Point:
    def __add__(self, other):
        return self.sum(other)
