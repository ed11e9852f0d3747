class Counter:
    @property
    def size(self):
        return self.x

    @size.setter
    def size(self, value):
        self.x = value
