def probe(a: Any): Any = {
  try {
    return a
  } catch {
    case e: Failure => return e
  }
}
