class Shop {
  var discount: Int = 2

  def price(amount: Int): Int = {
    if (amount < 0) {
      throw new Failure("no such amount")
    }
    return amount - this.discount
  }

  def total(amounts: List[Int]): Int = {
    var result: Int = 0
    for (amount <- amounts) {
      try {
        result += this.price(amount)
      } catch {
        case error: Failure => log(error)
      }
    }
    return result
  }
}
