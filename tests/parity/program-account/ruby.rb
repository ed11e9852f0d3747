class Account
  def initialize(balance)
    @balance = balance
  end

  def withdraw(amount)
    if amount > @balance
      raise Failure.new("short of " + self.name())
    end
    @balance -= amount
    return @balance
  end

  def name()
    return "account"
  end
end
