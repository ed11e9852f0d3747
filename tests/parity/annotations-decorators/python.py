@entity
class Service:
    @route(1)
    def run(self) -> int:
        return 1
