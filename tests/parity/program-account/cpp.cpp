class Account {
    int balance = 0;

    Account(int balance) {
        this->balance = balance;
    }

    int withdraw(int amount) {
        if (amount > this->balance) {
            throw Failure("short of " + this->name());
        }
        this->balance -= amount;
        return this->balance;
    }

    string name() {
        return "account";
    }
};
