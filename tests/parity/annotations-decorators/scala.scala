@entity
class Service {
  @route(1)
  def run(): Int = {
    return 1
  }
}
