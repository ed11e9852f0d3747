// A bank account that keeps its history and refuses to be overdrawn.
"use strict";

class InsufficientFundsError extends Error {
  constructor(balance, wanted) {
    super(`cannot withdraw ${wanted}, the balance is ${balance}`);
    this.name = "InsufficientFundsError";
    this.missing = wanted - balance;
  }
}

class Account {
  #history = [];

  constructor(owner, balance = 0) {
    this.owner = owner;
    this.balance = balance;
  }

  get deposited() {
    return this.#history
      .filter(({ kind }) => kind === "deposit")
      .reduce((sum, { amount }) => sum + amount, 0);
  }

  deposit(amount) {
    if (!(amount > 0)) throw new RangeError("a deposit must be positive");
    this.balance += amount;
    this.#history.push({ kind: "deposit", amount });
  }

  withdraw(amount) {
    if (amount > this.balance) {
      throw new InsufficientFundsError(this.balance, amount);
    }
    this.balance -= amount;
    this.#history.push({ kind: "withdrawal", amount });
  }
}

/** Moves money between two accounts; tells whether it worked. */
function transfer(source, target, amount) {
  try {
    source.withdraw(amount);
  } catch (error) {
    if (!(error instanceof InsufficientFundsError)) throw error;
    console.log(`${source.owner} lacks ${error.missing}`);
    return false;
  }
  target.deposit(amount);
  return true;
}

const ada = new Account("Ada", 100);
const bob = new Account("Bob");
for (const amount of [30, 50, 40]) {
  const done = transfer(ada, bob, amount);
  console.log(String(amount).padStart(4), done ? "moved" : "refused");
}
for (const { owner, balance, deposited } of [ada, bob]) {
  console.log(owner, balance, `deposited: ${deposited}`);
}
