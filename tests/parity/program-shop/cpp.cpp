class Shop {
    int discount = 2;

    int price(int amount) {
        if (amount < 0) {
            throw Failure("no such amount");
        }
        return amount - this->discount;
    }

    int total(const vector<int> &amounts) {
        int result = 0;
        for (int amount : amounts) {
            try {
                result += this->price(amount);
            } catch (const Failure &error) {
                log(error);
            }
        }
        return result;
    }
};
