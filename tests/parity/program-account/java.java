class Account {
    int balance = 0;

    Account(int balance) {
        this.balance = balance;
    }

    int withdraw(int amount) {
        if (amount > this.balance) {
            throw new Failure("short of " + this.name());
        }
        this.balance -= amount;
        return this.balance;
    }

    String name() {
        return "account";
    }
}
