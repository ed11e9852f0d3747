type Handler = Callable[[int], int]
