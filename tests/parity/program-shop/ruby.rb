class Shop
  def initialize
    @discount = 2
  end

  def price(amount)
    if amount < 0
      raise Failure.new("no such amount")
    end
    return amount - @discount
  end

  def total(amounts)
    result = 0
    for amount in amounts
      begin
        result += self.price(amount)
      rescue Failure => error
        log(error)
      end
    end
    return result
  end
end
