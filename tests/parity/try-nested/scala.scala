def probe(a: Int): Unit = {
  try {
    use(a)
  } catch {
    case e: Failure =>
      try {
        use(1)
      } catch {
        case f: Timeout => use(2)
      }
  }
}
