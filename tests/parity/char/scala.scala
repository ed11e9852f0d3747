object Sample {
  def probe(): Unit = {
    f('a')
    f('\n')
  }
}
