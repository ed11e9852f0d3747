class Counter:
    total: ClassVar[int] = 0
