// A bank account that keeps its history and refuses to be overdrawn.

using System;
using System.Collections.Generic;
using System.Linq;

namespace Examples
{
    public enum Kind { Deposit, Withdrawal }

    public record Entry(Kind Kind, decimal Amount);

    /// <summary>Thrown when a withdrawal exceeds the balance.</summary>
    public sealed class InsufficientFundsException : Exception
    {
        public InsufficientFundsException(decimal balance, decimal wanted)
            : base($"cannot withdraw {wanted}, the balance is {balance}")
        {
            Missing = wanted - balance;
        }

        public decimal Missing { get; }
    }

    public class Account
    {
        private readonly List<Entry> history = new();

        public Account(string owner, decimal balance = 0m)
        {
            Owner = owner ?? throw new ArgumentNullException(nameof(owner));
            Balance = balance;
        }

        public string Owner { get; }

        public decimal Balance { get; private set; }

        public decimal Deposited => history.Where(entry => entry.Kind == Kind.Deposit).Sum(entry => entry.Amount);

        public event EventHandler<Entry>? Changed;

        public void Deposit(decimal amount)
        {
            if (amount <= 0)
            {
                throw new ArgumentOutOfRangeException(nameof(amount), "a deposit must be positive");
            }
            Balance += amount;
            Record(new Entry(Kind.Deposit, amount));
        }

        public void Withdraw(decimal amount)
        {
            if (amount > Balance)
                throw new InsufficientFundsException(Balance, amount);
            Balance -= amount;
            Record(new Entry(Kind.Withdrawal, amount));
        }

        private void Record(Entry entry)
        {
            history.Add(entry);
            Changed?.Invoke(this, entry);
        }
    }

    public static class Program
    {
        /// <summary>Moves money between two accounts; tells whether it worked.</summary>
        private static bool Transfer(Account source, Account target, decimal amount)
        {
            try
            {
                source.Withdraw(amount);
            }
            catch (InsufficientFundsException error) when (error.Missing > 0)
            {
                Console.WriteLine($"{source.Owner} lacks {error.Missing}");
                return false;
            }
            target.Deposit(amount);
            return true;
        }

        public static void Main()
        {
            var ada = new Account("Ada", 100m);
            var bob = new Account("Bob");
            bob.Changed += (sender, entry) => Console.WriteLine($"Bob: {entry.Kind switch
            {
                Kind.Deposit => "+",
                Kind.Withdrawal => "-",
                _ => throw new InvalidOperationException(),
            }}{entry.Amount}");
            foreach (var amount in new[] { 30m, 50m, 40m })
            {
                bool done = Transfer(ada, bob, amount);
                Console.WriteLine($"{amount,4} {(done ? "moved" : "refused")}");
            }
            foreach (var account in new[] { ada, bob })
            {
                Console.WriteLine($"{account.Owner} {account.Balance} deposited: {account.Deposited}");
            }
        }
    }
}
