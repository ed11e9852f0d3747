def probe(a: Int): Unit = {
  try {
    use(a)
  } catch {
    case e: Failure => use(e)
  } finally {
    close(a)
  }
}
