// A bank account that keeps its history and refuses to be overdrawn.

type Kind = "deposit" | "withdrawal";

interface Entry {
  readonly kind: Kind;
  readonly amount: number;
}

type Outcome = { ok: true } | { ok: false; missing: number };

abstract class Ledger {
  protected readonly history: Entry[] = [];

  protected record(kind: Kind, amount: number): void {
    this.history.push({ kind, amount });
  }

  total(kind: Kind): number {
    let sum = 0;
    for (const entry of this.history) {
      if (entry.kind === kind) sum += entry.amount;
    }
    return sum;
  }
}

export class Account extends Ledger {
  constructor(
    public readonly owner: string,
    private cents: number = 0,
  ) {
    super();
  }

  get balance(): number {
    return this.cents;
  }

  deposit(amount: number): void {
    if (amount <= 0) throw new RangeError("a deposit must be positive");
    this.cents += amount;
    this.record("deposit", amount);
  }

  withdraw(amount: number): Outcome {
    if (amount > this.cents) return { ok: false, missing: amount - this.cents };
    this.cents -= amount;
    this.record("withdrawal", amount);
    return { ok: true };
  }
}

/** Moves money between two accounts; tells what came of it. */
export function transfer(source: Account, target: Account, amount: number): Outcome {
  const outcome = source.withdraw(amount);
  if (outcome.ok) target.deposit(amount);
  return outcome;
}

const accounts: Record<string, Account> = {
  ada: new Account("Ada", 100),
  bob: new Account("Bob"),
};
for (const amount of [30, 50, 40] as const) {
  const outcome = transfer(accounts.ada!, accounts.bob!, amount);
  console.log(amount, outcome.ok ? "moved" : `refused, ${outcome.missing} missing`);
}
for (const [key, account] of Object.entries<Account>(accounts)) {
  console.log(`${key}: ${account.owner} ${account.balance}, deposited: ${account.total("deposit")}`);
}
