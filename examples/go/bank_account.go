// Bank account that keeps its history and refuses to be overdrawn.
package main

import (
	"errors"
	"fmt"
	"os"
)

type kind int

const (
	deposit kind = iota
	withdrawal
)

type entry struct {
	kind   kind
	amount int64
}

// InsufficientFundsError tells how much is missing for a withdrawal.
type InsufficientFundsError struct {
	Missing int64
}

func (e *InsufficientFundsError) Error() string {
	return fmt.Sprintf("insufficient funds, %d missing", e.Missing)
}

var errNotPositive = errors.New("the amount must be positive")

// Account is one owner's money.
type Account struct {
	Owner   string
	balance int64
	history []entry
}

func (a *Account) Deposit(amount int64) error {
	if amount <= 0 {
		return errNotPositive
	}
	a.balance += amount
	a.history = append(a.history, entry{deposit, amount})
	return nil
}

func (a *Account) Withdraw(amount int64) error {
	switch {
	case amount <= 0:
		return errNotPositive
	case amount > a.balance:
		return &InsufficientFundsError{Missing: amount - a.balance}
	}
	a.balance -= amount
	a.history = append(a.history, entry{kind: withdrawal, amount: amount})
	return nil
}

func (a Account) total(wanted kind) (sum int64) {
	for _, e := range a.history {
		if e.kind == wanted {
			sum += e.amount
		}
	}
	return
}

// transfer moves money between two accounts.
func transfer(source, target *Account, amount int64) error {
	if err := source.Withdraw(amount); err != nil {
		return fmt.Errorf("%s: %w", source.Owner, err)
	}
	return target.Deposit(amount)
}

func main() {
	ada, bob := &Account{Owner: "Ada", balance: 100}, &Account{Owner: "Bob"}
	refused := 0
	defer func() {
		if refused > 1 {
			os.Exit(1)
		}
	}()
	for _, amount := range []int64{30, 50, 40} {
		err := transfer(ada, bob, amount)
		var missing *InsufficientFundsError
		if errors.As(err, &missing) {
			refused++
			fmt.Println(err)
		} else if err != nil {
			panic(err)
		} else {
			fmt.Printf("%4d moved\n", amount)
		}
	}
	for _, account := range [...]*Account{ada, bob} {
		fmt.Println(account.Owner, account.balance, "deposited:", account.total(deposit))
	}
}
