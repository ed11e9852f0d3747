package examples

import scala.collection.mutable
import scala.util.{Failure, Success, Try}

sealed trait Entry {
  def amount: BigDecimal
}
final case class Deposit(amount: BigDecimal) extends Entry
final case class Withdrawal(amount: BigDecimal) extends Entry

/** Thrown when a withdrawal exceeds the balance. */
final class InsufficientFunds(balance: BigDecimal, wanted: BigDecimal)
    extends Exception(s"cannot withdraw $wanted, the balance is $balance") {
  val missing: BigDecimal = wanted - balance
}

/** A bank account that keeps its history and refuses to be overdrawn. */
class Account(val owner: String, private var money: BigDecimal = 0) {
  private val history = mutable.ListBuffer.empty[Entry]

  def balance: BigDecimal = money

  def deposit(amount: BigDecimal): Unit = {
    require(amount > 0, "a deposit must be positive")
    money += amount
    history += Deposit(amount)
  }

  def withdraw(amount: BigDecimal): Unit = {
    if (amount > money) throw new InsufficientFunds(money, amount)
    money -= amount
    history += Withdrawal(amount)
  }

  def deposited: BigDecimal = history.collect { case Deposit(amount) => amount }.sum

  override def toString: String = s"$owner $balance"
}

object BankAccount {

  /** Moves money between two accounts; tells whether it worked. */
  def transfer(source: Account, target: Account, amount: BigDecimal): Boolean =
    Try(source.withdraw(amount)) match {
      case Success(_) =>
        target.deposit(amount)
        true
      case Failure(e: InsufficientFunds) =>
        println(s"${source.owner} lacks ${e.missing}")
        false
      case Failure(other) => throw other
    }

  def main(args: Array[String]): Unit = {
    val ada = new Account("Ada", 100)
    val bob = new Account("Bob")
    for (amount <- List(30, 50, 40)) {
      val done = transfer(ada, bob, amount)
      println(f"$amount%4d ${if (done) "moved" else "refused"}")
    }
    val lines = for {
      account <- Seq(ada, bob)
      if account.balance >= 0
    } yield s"$account deposited: ${account.deposited}"
    lines.foreach(println)
  }
}
