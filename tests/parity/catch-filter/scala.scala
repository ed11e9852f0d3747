def probe(a: Int): Unit = {
  try {
    use(a)
  } catch {
    case e: Failure if e.code > 0 => use(e)
  }
}
