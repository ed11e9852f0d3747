class Account {
  balance = 0;

  constructor(balance) {
    this.balance = balance;
  }

  withdraw(amount) {
    if (amount > this.balance) {
      throw new Failure("short of " + this.name());
    }
    this.balance -= amount;
    return this.balance;
  }

  name() {
    return "account";
  }
}
