// A bank account that keeps its history and refuses to be overdrawn.

#include <iomanip>
#include <iostream>
#include <numeric>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace bank {

using cents = long long;

class insufficient_funds : public std::runtime_error {
public:
    insufficient_funds(cents balance, cents wanted)
        : std::runtime_error("the balance is " + std::to_string(balance)), missing_{wanted - balance} {}

    [[nodiscard]] cents missing() const noexcept { return missing_; }

private:
    cents missing_;
};

enum class kind { deposit, withdrawal };

struct entry {
    bank::kind kind;
    cents amount;
};

class account {
public:
    explicit account(std::string owner, cents balance = 0) : owner_(std::move(owner)), balance_(balance) {}
    account(const account&) = delete;
    account& operator=(const account&) = delete;

    const std::string& owner() const { return owner_; }
    cents balance() const { return balance_; }

    void deposit(cents amount) {
        if (amount <= 0) throw std::invalid_argument("a deposit must be positive");
        balance_ += amount;
        history_.push_back({kind::deposit, amount});
    }

    void withdraw(cents amount) {
        if (amount > balance_) throw insufficient_funds(balance_, amount);
        balance_ -= amount;
        history_.push_back({kind::withdrawal, amount});
    }

    template <typename Predicate>
    cents total(Predicate&& wanted) const {
        return std::accumulate(history_.begin(), history_.end(), cents{0}, [&](cents sum, const entry& e) {
            return wanted(e) ? sum + e.amount : sum;
        });
    }

    friend std::ostream& operator<<(std::ostream& out, const account& a) {
        return out << a.owner_ << ' ' << a.balance_;
    }

private:
    std::string owner_;
    cents balance_;
    std::vector<entry> history_;
};

/// Moves money between two accounts; tells whether it worked.
bool transfer(account& source, account& target, cents amount) try {
    source.withdraw(amount);
    target.deposit(amount);
    return true;
} catch (const insufficient_funds& error) {
    std::cout << source.owner() << " lacks " << error.missing() << '\n';
    return false;
}

}  // namespace bank

int main() {
    bank::account ada{"Ada", 100}, bob{"Bob"};
    for (bank::cents amount : {30, 50, 40}) {
        const bool done = bank::transfer(ada, bob, amount);
        std::cout << std::setw(4) << amount << (done ? " moved" : " refused") << '\n';
    }
    for (const auto* account : {&ada, &bob}) {
        std::cout << *account << " deposited: "
                  << account->total([](const auto& e) { return e.kind == bank::kind::deposit; }) << '\n';
    }
}
