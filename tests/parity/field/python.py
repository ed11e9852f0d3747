class Counter:
    x: int = 1
