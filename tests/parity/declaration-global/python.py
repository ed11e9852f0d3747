count: int = 1
