class Account(start: Int) {
  var balance: Int = start

  def withdraw(amount: Int): Int = {
    if (amount > this.balance) {
      throw new Failure("short of " + this.name())
    }
    this.balance -= amount
    return this.balance
  }

  def name(): String = {
    return "account"
  }
}
