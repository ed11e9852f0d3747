class Table {
  def apply(i: Int): Int = {
    return this.get(i)
  }
}
