"""A bank account that keeps its history and refuses to be overdrawn."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal


class InsufficientFunds(Exception):
    """Raised when a withdrawal exceeds the balance."""

    def __init__(self, balance: Decimal, wanted: Decimal) -> None:
        super().__init__(f"cannot withdraw {wanted}, the balance is {balance}")
        self.missing = wanted - balance


@dataclass
class Account:
    owner: str
    balance: Decimal = Decimal(0)
    history: list[tuple[str, Decimal]] = field(default_factory=list)

    def deposit(self, amount: Decimal) -> None:
        if amount <= 0:
            raise ValueError("a deposit must be positive")
        self.balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount: Decimal) -> None:
        if amount <= 0:
            raise ValueError("a withdrawal must be positive")
        if amount > self.balance:
            raise InsufficientFunds(self.balance, amount)
        self.balance -= amount
        self.history.append(("withdraw", amount))


def transfer(source: Account, target: Account, amount: Decimal) -> bool:
    """Move money between two accounts; tell whether it worked."""
    try:
        source.withdraw(amount)
    except InsufficientFunds as error:
        print(f"{source.owner} lacks {error.missing}")
        return False
    target.deposit(amount)
    return True


def main() -> None:
    ada, bob = Account("Ada", Decimal(100)), Account("Bob")
    for amount in (30, 50, 40):
        done = transfer(ada, bob, Decimal(amount))
        print(f"{amount:>4} {'moved' if done else 'refused'}")
    for account in (ada, bob):
        total = sum(value for kind, value in account.history if kind == "deposit")
        print(account.owner, account.balance, f"deposited: {total}")


if __name__ == "__main__":
    main()
