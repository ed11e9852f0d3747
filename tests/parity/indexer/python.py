class Table:
    def __getitem__(self, i: int) -> int:
        return self.get(i)
