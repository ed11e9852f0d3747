import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A bank account that keeps its history and refuses to be overdrawn. */
public class BankAccount {
    enum Kind { DEPOSIT, WITHDRAWAL }

    record Entry(Kind kind, BigDecimal amount) {}

    /** Thrown when a withdrawal exceeds the balance. */
    static class InsufficientFundsException extends Exception {
        private final BigDecimal missing;

        InsufficientFundsException(BigDecimal balance, BigDecimal wanted) {
            super("cannot withdraw " + wanted + ", the balance is " + balance);
            this.missing = wanted.subtract(balance);
        }

        BigDecimal missing() {
            return missing;
        }
    }

    private final String owner;
    private final List<Entry> history = new ArrayList<>();
    private BigDecimal balance;

    public BankAccount(String owner, long balance) {
        this.owner = owner;
        this.balance = BigDecimal.valueOf(balance);
    }

    public void deposit(BigDecimal amount) {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("a deposit must be positive");
        }
        balance = balance.add(amount);
        history.add(new Entry(Kind.DEPOSIT, amount));
    }

    public void withdraw(BigDecimal amount) throws InsufficientFundsException {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("a withdrawal must be positive");
        }
        if (amount.compareTo(balance) > 0) {
            throw new InsufficientFundsException(balance, amount);
        }
        balance = balance.subtract(amount);
        history.add(new Entry(Kind.WITHDRAWAL, amount));
    }

    public BigDecimal deposited() {
        return history.stream()
                .filter(entry -> entry.kind() == Kind.DEPOSIT)
                .map(Entry::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Moves money between two accounts; tells whether it worked. */
    static boolean transfer(BankAccount source, BankAccount target, BigDecimal amount) {
        try {
            source.withdraw(amount);
        } catch (InsufficientFundsException e) {
            System.out.printf("%s lacks %s%n", source.owner, e.missing());
            return false;
        }
        target.deposit(amount);
        return true;
    }

    public static void main(String[] args) {
        var ada = new BankAccount("Ada", 100);
        var bob = new BankAccount("Bob", 0);
        for (long amount : new long[] {30, 50, 40}) {
            boolean done = transfer(ada, bob, BigDecimal.valueOf(amount));
            System.out.printf("%4d %s%n", amount, done ? "moved" : "refused");
        }
        for (BankAccount account : List.of(ada, bob)) {
            System.out.println(account.owner + " " + account.balance + " deposited: " + account.deposited());
        }
    }
}
