class Shop {
  discount: number = 2;

  price(amount: number): number {
    if (amount < 0) {
      throw new Failure("no such amount");
    }
    return amount - this.discount;
  }

  total(amounts: Array<number>): number {
    let result: number = 0;
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
