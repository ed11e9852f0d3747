def probe(a: Int): Unit = {
  try {
    use(a)
  } catch {
    case e: Failure => use(e)
    case _: Timeout => use(1)
    case _ => use(2)
  }
}
