class Shop:
    discount: int = 2

    def price(self, amount: int) -> int:
        if amount < 0:
            raise Failure("no such amount")
        return amount - self.discount

    def total(self, amounts: list[int]) -> int:
        result: int = 0
        for amount in amounts:
            try:
                result += self.price(amount)
            except Failure as error:
                log(error)
        return result
