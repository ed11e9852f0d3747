class Shop {
  discount = 2;

  price(amount) {
    if (amount < 0) {
      throw new Failure("no such amount");
    }
    return amount - this.discount;
  }

  total(amounts) {
    let result = 0;
    for (const amount of amounts) {
      try {
        result += this.price(amount);
      } catch (error) {
        log(error);
      }
    }
    return result;
  }
}
