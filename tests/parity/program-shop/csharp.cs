class Shop {
    int discount = 2;

    int price(int amount) {
        if (amount < 0) {
            throw new Failure("no such amount");
        }
        return amount - this.discount;
    }

    int total(List<int> amounts) {
        int result = 0;
        foreach (int amount in amounts) {
            try {
                result += this.price(amount);
            } catch (Failure error) {
                log(error);
            }
        }
        return result;
    }
}
