class Account:
    balance: int = 0

    def __init__(self, balance: int):
        self.balance = balance

    def withdraw(self, amount: int) -> int:
        if amount > self.balance:
            raise Failure("short of " + self.name())
        self.balance -= amount
        return self.balance

    def name(self) -> str:
        return "account"
