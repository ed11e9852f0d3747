def probe(a: Int): Unit = {
  try {
    use(a)
  } catch {
    case _ => use(0)
  }
}
