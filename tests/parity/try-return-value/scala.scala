def probe(a: Int): Int = {
  try {
    val b: Int = f(a)
    return b
  } catch {
    case e: Failure =>
      log(e.message)
      return 0
  }
}
