#!/usr/bin/env ruby
# frozen_string_literal: true

# Raised when a withdrawal exceeds the balance.
class InsufficientFunds < StandardError
  attr_reader :missing

  def initialize(balance, wanted)
    super("cannot withdraw #{wanted}, the balance is #{balance}")
    @missing = wanted - balance
  end
end

# A bank account that keeps its history and refuses to be overdrawn.
class Account
  Entry = Struct.new(:kind, :amount)

  attr_reader :owner, :balance

  def initialize(owner, balance = 0)
    @owner = owner
    @balance = balance
    @history = []
  end

  def deposit(amount)
    raise ArgumentError, 'a deposit must be positive' unless amount.positive?

    @balance += amount
    @history << Entry.new(:deposit, amount)
  end

  def withdraw(amount)
    raise InsufficientFunds.new(@balance, amount) if amount > @balance

    @balance -= amount
    @history << Entry.new(:withdrawal, amount)
  end

  def total(kind)
    @history.select { |entry| entry.kind == kind }.sum(&:amount)
  end

  def to_s = "#{owner} #{balance}"
end

# Moves money between two accounts; tells whether it worked.
def transfer(source, target, amount:)
  source.withdraw(amount)
  target.deposit(amount)
  true
rescue InsufficientFunds => e
  puts "#{source.owner} lacks #{e.missing}"
  false
end

ada = Account.new('Ada', 100)
bob = Account.new('Bob')

[30, 50, 40].each do |amount|
  done = transfer(ada, bob, amount: amount)
  puts format('%4d %s', amount, done ? 'moved' : 'refused')
end

[ada, bob].each { |account| puts "#{account} deposited: #{account.total(:deposit)}" }
