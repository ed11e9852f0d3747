class Account {
  balance: number = 0;

  constructor(balance: number) {
    this.balance = balance;
  }

  withdraw(amount: number): number {
    if (amount > this.balance) {
      throw new Failure("short of " + this.name());
    }
    this.balance -= amount;
    return this.balance;
  }

  name(): string {
    return "account";
  }
}
