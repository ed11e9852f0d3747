class Service {
  @route(path = 1, method = 2)
  def run(@body x: Int): Int = {
    return 1
  }
}
